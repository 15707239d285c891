<?php
// What the installer's page does. Arguments: the folder of WordPress.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A vendor', 'admin', 'admin@example.org', true, '', 'admin' );
