package org.guildhall.platform;

/** Texts, dates and numbers for somebody who need not be the current viewer, such as the recipient of a mail. */
public interface MessagesForPeople {

    /** In the person's language and time zone; in those of the site for a person without an account. */
    Messages of(PersonId person);
}
