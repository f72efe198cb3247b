package org.guildhall.workbench.storage;

import com.atlassian.confluence.macro.Macro;
import java.util.Set;

/** An {@code <xhtml-macro>}: its one instance for all pages, and the parameters that its metadata names. */
public record MacroModule(Macro macro, Set<String> parameters) {}
