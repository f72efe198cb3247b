package com.atlassian.confluence.core;

import java.util.Date;

public class DateFormatter {
    public String formatDateTime(Date date) {
        throw new UnsupportedOperationException("signature only");
    }
}
