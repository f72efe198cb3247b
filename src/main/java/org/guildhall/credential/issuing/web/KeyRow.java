package org.guildhall.credential.issuing.web;

import org.guildhall.platform.ForTemplates;

/** A key of an issuer, as text; a key without an end is the one that signs. */
@ForTemplates
public record KeyRow(String algorithm, String thumbprint, String address, String since, String until) {}
