package org.guildhall.personpage;

import org.guildhall.platform.ForTemplates;

/** Another community of the person, and the address of their page there, without the site's context path. */
@ForTemplates
public record CommunityLink(String name, String address) {}
