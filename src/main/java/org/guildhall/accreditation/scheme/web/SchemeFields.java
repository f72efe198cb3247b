package org.guildhall.accreditation.scheme.web;

import java.util.HashMap;
import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormFields;

/** Takes what was typed into the form of a scheme. */
@SuppressWarnings("serial")
public abstract class SchemeFields extends OfficerAction {
    private final Map<String, String> typed = new HashMap<>();

    protected SchemeFields(OfficerPages pages, Viewers viewers, RequestParameters request, Messages texts) {
        super(pages, OfficerPages.Page.SCHEMES, viewers, request, texts);
    }

    protected final Map<String, String> typed() {
        return typed;
    }

    @StrutsParameter
    public void setName(String text) {
        typed.put("name", text);
    }

    @StrutsParameter
    public void setIssuer(String text) {
        typed.put("issuer", text);
    }

    @StrutsParameter
    public void setPurpose(String text) {
        typed.put("purpose", text);
    }

    @StrutsParameter
    public void setCriteria(String text) {
        typed.put("criteria", text);
    }

    @StrutsParameter
    public void setLevels(String text) {
        typed.put("levels", text);
    }

    @StrutsParameter
    public void setValidityMonths(String text) {
        typed.put("validityMonths", text);
    }

    @StrutsParameter
    public void setNumberPrefix(String text) {
        typed.put("numberPrefix", text);
    }

    @StrutsParameter
    public void setAssess(String text) {
        typed.put("assess", text);
    }

    @StrutsParameter
    public void setDecide(String text) {
        typed.put("decide", text);
    }

    @StrutsParameter
    public void setCompetences(String text) {
        typed.put("competences", text);
    }

    @StrutsParameter
    public void setPrerequisites(String text) {
        typed.put("prerequisites", text);
    }

    @StrutsParameter
    public void setVisibility(String text) {
        typed.put("visibility", text);
    }

    @StrutsParameter
    public void setReasonsShown(String text) {
        typed.put("reasonsShown", text);
    }

    @StrutsParameter
    public void setRetentionMonths(String text) {
        typed.put("retentionMonths", text);
    }

    @StrutsParameter
    public void setGraceMonths(String text) {
        typed.put("graceMonths", text);
    }

    @StrutsParameter
    public void setGraceCounts(String text) {
        typed.put("graceCounts", text);
    }

    @StrutsParameter
    public void setReinstatementMonths(String text) {
        typed.put("reinstatementMonths", text);
    }

    @StrutsParameter
    public void setNoticeDays(String text) {
        typed.put("noticeDays", text);
    }

    @StrutsParameter
    public void setRenewalPoints(String text) {
        typed.put("renewalPoints", text);
    }

    @StrutsParameter
    public void setActivityClasses(String text) {
        typed.put("activityClasses", text);
    }

    @StrutsParameter
    public void setCycleStart(String text) {
        typed.put("cycleStart", text);
    }

    @StrutsParameter
    public void setOpensMonths(String text) {
        typed.put("opensMonths", text);
    }

    @StrutsParameter
    public void setAuditPercent(String text) {
        typed.put("auditPercent", text);
    }

    @Override
    protected FieldLabels labels() {
        return FormFields.NAMES;
    }
}
