package org.guildhall.credential.issuing.web;

import org.guildhall.platform.ForTemplates;

/** A trusted issuer; without days, for always. */
@ForTemplates
public record TrustRow(long id, String name, String issuerId, String thumbprint, String from, String until) {}
