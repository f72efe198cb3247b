package com.atlassian.mail;

@SuppressWarnings("serial")
public class MailException extends Exception {
    public MailException(String message) {
        super(message);
    }
}
