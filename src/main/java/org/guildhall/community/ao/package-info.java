/** Communities in Active Objects. */
package org.guildhall.community.ao;
