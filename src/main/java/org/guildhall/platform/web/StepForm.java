package org.guildhall.platform.web;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * The form of one thing that can be done with an accreditation.
 *
 * @param address of the action that does it, without the site's context path
 * @param code of what is done
 * @param title what is done, also on the button
 * @param note what to know before doing it, may be empty
 * @param open whether the fields are seen at once
 */
@ForTemplates
public record StepForm(String address, String code, String title, String note, boolean open, List<FormField> fields) {}
