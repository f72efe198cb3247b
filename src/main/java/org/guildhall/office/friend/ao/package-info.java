/** Friends in Active Objects. */
package org.guildhall.office.friend.ao;
