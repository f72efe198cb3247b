package org.guildhall.accreditation.renewal;

import org.guildhall.platform.ForTemplates;

/**
 * A holder's points in one class of activity.
 *
 * @param logged points of all logged activities
 * @param counted those of them that count within the bounds of the class
 */
@ForTemplates
public record ClassProgress(String name, int logged, int counted, int least, int most) {
    public boolean isMet() {
        return counted >= least;
    }
}
