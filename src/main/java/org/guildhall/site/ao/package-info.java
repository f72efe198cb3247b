/** What the services of the site keep in Active Objects. */
package org.guildhall.site.ao;
