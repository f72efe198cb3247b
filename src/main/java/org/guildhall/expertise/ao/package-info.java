/** Topics and statements in Active Objects. */
package org.guildhall.expertise.ao;
