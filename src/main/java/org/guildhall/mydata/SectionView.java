package org.guildhall.mydata;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * What a feature keeps of the viewer, as templates show it.
 *
 * @param stays why it cannot be erased at once, in words; empty for what can
 */
@ForTemplates
public record SectionView(String title, String stays, List<RecordView> records) {}
