/** The workbench over HTTP: pages, actions, REST and files, as Confluence serves them. */
package org.guildhall.workbench.web;
