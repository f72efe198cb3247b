package com.atlassian.confluence.core;

@SuppressWarnings({"deprecation", "serial"})
public class AbstractI18nActionSupport extends com.opensymphony.xwork2.ActionSupport {}
