package org.guildhall.credential.issuing;

import org.guildhall.platform.ForTemplates;

/**
 * What the badges of a level look like.
 *
 * @param address of the picture, which holds it
 * @param title what the picture says
 * @param own whether the community has given it, and it is not drawn
 */
@ForTemplates
public record LevelLook(String level, String address, String title, boolean own) {}
