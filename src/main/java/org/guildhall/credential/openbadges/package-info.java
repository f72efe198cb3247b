/**
 * Open Badges: writing, signing, baking and checking them, offline. Knows nothing of Confluence or of communities. The
 * rules are those of Open Badges 3.0 (1EdTech), the W3C Verifiable Credentials Data Model and its Bitstring Status List.
 */
package org.guildhall.credential.openbadges;
