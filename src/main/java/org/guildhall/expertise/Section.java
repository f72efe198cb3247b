package org.guildhall.expertise;

import java.util.List;

/**
 * A stretch of the list of people found: of topics that match equally well, either those who can help or those who want
 * to learn.
 *
 * @param topicIds at most so many as are merged in one look-up
 * @param others the topics one of which has to be stated, too; empty where one topic answers the whole query
 */
record Section(RankRange part, List<Long> topicIds, List<Long> others) {}
