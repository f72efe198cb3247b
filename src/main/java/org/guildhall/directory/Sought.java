package org.guildhall.directory;

import java.util.List;
import java.util.Map;
import org.guildhall.membership.SoughtWord;

/**
 * What somebody searches a directory for.
 *
 * @param words all of them
 * @param said what stands for them, in the reader's words, by code
 */
record Sought(List<SoughtWord> words, Map<String, String> said) {
    Sought {
        words = List.copyOf(words);
        said = Map.copyOf(said);
    }
}
