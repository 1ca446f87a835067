/** How the app signs in to a test database: not as its owner. */
export const APP_ROLE = "etalage_test_app";
export const APP_PASSWORD = "test-only";
