/** Who knows what: people say it of themselves, and are found with the reason why. */
package org.guildhall.expertise;
