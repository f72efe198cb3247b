/** The pages on which people act: forms that work without JavaScript, on the same services as REST. */
package org.guildhall.admin;
