/** How a service refuses a request: one exception with all problems found, each an i18n key with arguments. */
package org.guildhall.platform.error;
