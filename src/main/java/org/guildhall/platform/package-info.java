/**
 * What every feature needs of the site it runs in, free of host types; {@code platform.confluence} has the adapters.
 */
package org.guildhall.platform;
