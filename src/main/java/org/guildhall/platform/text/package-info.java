/** Texts as they are compared, sorted, paged and hashed: folding, keys of digits, canonical JSON. */
package org.guildhall.platform.text;
