/** What people say of themselves in a community, each part of it for those to whom they show it. */
package org.guildhall.person;
