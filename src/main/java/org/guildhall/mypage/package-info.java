/** All that is one's own in a community, on one page. */
package org.guildhall.mypage;
