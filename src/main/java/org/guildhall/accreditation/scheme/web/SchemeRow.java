package org.guildhall.accreditation.scheme.web;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A scheme in the list of a community's schemes.
 *
 * @param levels their names, the lowest first
 * @param validity how long its accreditations are valid, in words
 * @param visibility who may see them, in words
 */
@ForTemplates
public record SchemeRow(
        long id,
        String name,
        String prefix,
        List<String> levels,
        String validity,
        String visibility,
        boolean retired) {}
