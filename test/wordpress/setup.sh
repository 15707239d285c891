#!/bin/sh
# A WordPress of its own in the folder $1, from Debian's packages: its files, a database, its configuration. Needs root
# once, for what is not installed yet. $WORDPRESS is another WordPress to copy.
set -eu
site=$1
from=${WORDPRESS:-/usr/share/wordpress}
packages='wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring zip'
# shellcheck disable=SC2086 # a list
if ! dpkg-query -W -f='${Status}\n' $packages 2>/dev/null | awk '!/install ok installed/ { bad = 1 } END { exit bad || NR < 9 }'; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
fi
# Links into other packages become files.
cp -rL "$from" "$site/www"
rm -f "$site/www/.htaccess" "$site/www/wp-config.php"
mkdir -p "$site/www/wp-content/uploads"
cp "$(dirname "$0")/wp-config.php" "$site/www/"
mariadb-install-db --no-defaults --datadir="$site/db" --auth-root-authentication-method=normal --skip-test-db \
  --user="$(id -un)" >/dev/null
