/** The table of first steps that members have put away, and the store that reads and writes it. */
package org.guildhall.mypage.ao;
