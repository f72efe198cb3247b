package org.guildhall.mypage;

import org.guildhall.platform.ForTemplates;

/**
 * What a newcomer could do first.
 *
 * @param said whether they have said something that they know, do or teach
 * @param learns whether they have said something that they want to learn
 */
@ForTemplates
public record FirstStepsView(boolean said, boolean learns) {
    boolean areDone() {
        return said && learns;
    }
}
