package org.guildhall.accreditation.scheme.web;

import java.util.List;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.web.LabelledText;

/** What a scheme said in one of its versions. */
@ForTemplates
public record SchemeVersionView(int number, String title, List<LabelledText> facts) {}
