/** The page on which a person sees and changes all that is theirs in a community. */
package org.guildhall.mypage.web;
