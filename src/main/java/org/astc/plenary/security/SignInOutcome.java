package org.astc.plenary.security;

/** What came of a first step: somebody is signed in, or has to show a second factor. */
public sealed interface SignInOutcome permits SignedIn, SecondStepDue {}
