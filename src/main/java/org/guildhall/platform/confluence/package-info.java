/** What the app takes from Confluence, and the adapters that keep Confluence's types out of the features. */
package org.guildhall.platform.confluence;
