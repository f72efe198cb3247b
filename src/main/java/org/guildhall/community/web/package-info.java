/** What the host asks about communities when it builds its menus. */
package org.guildhall.community.web;
