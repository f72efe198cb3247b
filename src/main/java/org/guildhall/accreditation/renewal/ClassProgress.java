package org.guildhall.accreditation.renewal;

import org.guildhall.platform.ForTemplates;

/**
 * How far a holder has come in one class of activity.
 *
 * @param logged points written down
 * @param counted those of them that count
 */
@ForTemplates
public record ClassProgress(String name, int logged, int counted, int least, int most) {
    public boolean isMet() {
        return counted >= least;
    }
}
