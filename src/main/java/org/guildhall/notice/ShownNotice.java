package org.guildhall.notice;

import org.guildhall.community.Community;

/** A notice that its reader may see now, with what its text needs. */
record ShownNotice(PersonalNotice notice, NoticeKind kind, Community community) {}
