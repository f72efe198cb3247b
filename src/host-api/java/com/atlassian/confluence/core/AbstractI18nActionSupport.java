package com.atlassian.confluence.core;

@SuppressWarnings({"deprecation", "serial"})
public class AbstractI18nActionSupport extends org.apache.struts2.ActionSupport {}
