package org.guildhall.workbench.extender;

import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/** The XML namespace of Atlassian's Spring Scanner, version 2. */
public final class ScannerNamespace extends NamespaceHandlerSupport {
    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", new ScanIndexes());
    }
}
