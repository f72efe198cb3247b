package com.atlassian.user;

@SuppressWarnings("serial")
public class EntityException extends Exception {}
