/** What the features need of the site they run in, free of host types; the host package has the adapters. */
package org.guildhall.site;
