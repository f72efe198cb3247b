package com.atlassian.xwork;

public enum HttpMethod {
    GET,
    POST
}
