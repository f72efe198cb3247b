/** How a service says no: one exception, with every problem found, each worded by an i18n key. */
package org.guildhall.platform.error;
