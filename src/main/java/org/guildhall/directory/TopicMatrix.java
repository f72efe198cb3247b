package org.guildhall.directory;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * What members say of the topics that most of them say something of.
 *
 * @param topics names, those of most of the members first
 * @param others how many more topics the members say something of
 */
@ForTemplates
public record TopicMatrix(List<String> topics, List<MatrixRow> rows, int others) {
    /** The most topics side by side. */
    public static final int MOST = 12;

    static final TopicMatrix NONE = new TopicMatrix(List.of(), List.of(), 0);

    public TopicMatrix {
        topics = List.copyOf(topics);
        rows = List.copyOf(rows);
    }
}
