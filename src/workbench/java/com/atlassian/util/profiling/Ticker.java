package com.atlassian.util.profiling;

/** A running timer of Atlassian's profiling library. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
