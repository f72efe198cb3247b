package org.guildhall.mydata;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/** Facts that belong together, in words. */
@ForTemplates
public record RecordView(List<FactView> facts) {}
