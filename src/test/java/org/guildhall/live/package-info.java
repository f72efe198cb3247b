/**
 * Checks of the app on a running Confluence that is known by its address and three accounts only: over HTTP, by what the
 * host offers to everybody. {@code mvn -Plive verify} runs {@link org.guildhall.live.ConfluenceSmoke} and nothing else.
 */
package org.guildhall.live;
