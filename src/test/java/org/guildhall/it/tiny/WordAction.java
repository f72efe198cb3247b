package org.guildhall.it.tiny;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.xwork.HttpMethod;
import com.atlassian.xwork.PermittedMethods;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Says a word back. */
@AnonymousSiteAccess
@SuppressWarnings("serial")
public class WordAction extends ConfluenceActionSupport {
    private String word = "";
    private String unlisted = "";

    @Override
    public String execute() {
        return INPUT;
    }

    /** Read by GET, because it says so. */
    @PermittedMethods(HttpMethod.GET)
    public String read() {
        return INPUT;
    }

    public String getWord() {
        return word;
    }

    @StrutsParameter
    public void setWord(String word) {
        this.word = word;
    }

    public String getUnlisted() {
        return unlisted;
    }

    /** Not to be set by requests. */
    public void setUnlisted(String unlisted) {
        this.unlisted = unlisted;
    }
}
