/** Communities of practice: what they are about, where they are at home and who may join. */
package org.guildhall.community;
