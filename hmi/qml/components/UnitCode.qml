import QtQuick

// The label of the unit as a QR code, on white as scanners want it.
Rectangle {
    id: label

    // In hexadecimal; empty: nothing is known yet.
    required property string code

    implicitWidth: Math.round(150 * Theme.u)
    implicitHeight: implicitWidth
    color: Theme.paper
    radius: Theme.radius / 2
    visible: code !== ""

    Image {
        objectName: "qr"
        anchors.centerIn: parent
        sourceSize: Qt.size(label.width, label.height)
        source: label.code ? "image://qr/" + label.code : ""
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code with serial number and address")
    }
}
