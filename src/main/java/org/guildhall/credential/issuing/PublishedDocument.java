package org.guildhall.credential.issuing;

/**
 * A document for everybody.
 *
 * @param edition changes whenever the content may have; letters and digits
 */
public record PublishedDocument(String content, String edition) {}
